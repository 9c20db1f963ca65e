#include "layout/ColorDistance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace tussen {

namespace {

/// Red, green and blue as parts of full light.
std::array<double, 3> linear(std::uint32_t rgb) {
    std::array<double, 3> result{};
    for (int i = 0; i < 3; ++i) {
        const double encoded = ((rgb >> (16 - 8 * i)) & 0xFFU) / 255.0;
        result[i] = encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
    }
    return result;
}

double labCurve(double part) {
    constexpr double bend = 216.0 / 24389;
    return part > bend ? std::cbrt(part) : (24389.0 / 27 * part + 16) / 116;
}

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

/// Hue in degrees, 0 .. 360; 0 for greys.
double hue(double a, double b) {
    if (a == 0 && b == 0) return 0;
    const double angle = std::atan2(b, a) * 180 / std::numbers::pi;
    return angle < 0 ? angle + 360 : angle;
}

double seventhPart(double chroma) {
    const double power = std::pow(chroma, 7);
    return std::sqrt(power / (power + std::pow(25.0, 7)));
}

/// Chroma and hue after the correction that makes greys even.
struct Polar {
    double chroma;
    double hue;
};

Polar polar(const Lab &lab, double stretch) {
    const double a = lab.a * stretch;
    return {std::hypot(a, lab.b), hue(a, lab.b)};
}

double hueDifference(const Polar &one, const Polar &other) {
    if (one.chroma * other.chroma == 0) return 0;
    const double difference = other.hue - one.hue;
    return difference > 180 ? difference - 360 : difference < -180 ? difference + 360 : difference;
}

double meanHue(const Polar &one, const Polar &other) {
    const double sum = one.hue + other.hue;
    if (one.chroma * other.chroma == 0) return sum;
    if (std::abs(one.hue - other.hue) <= 180) return sum / 2;
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

/// The distance from the differences in lightness, chroma and hue, weighted for where in the space they are.
double weighted(const Lab &one, const Lab &other, const Polar &from, const Polar &to) {
    const double chroma = (from.chroma + to.chroma) / 2;
    const double mean = meanHue(from, to);
    const double t = 1 - 0.17 * std::cos(radians(mean - 30)) + 0.24 * std::cos(radians(2 * mean)) +
                     0.32 * std::cos(radians(3 * mean + 6)) - 0.20 * std::cos(radians(4 * mean - 63));
    const double off = std::pow((one.lightness + other.lightness) / 2 - 50, 2);
    const double dL = (other.lightness - one.lightness) / (1 + 0.015 * off / std::sqrt(20 + off));
    const double dC = (to.chroma - from.chroma) / (1 + 0.045 * chroma);
    const double dH = 2 * std::sqrt(from.chroma * to.chroma) *
                      std::sin(radians(hueDifference(from, to) / 2)) / (1 + 0.015 * chroma * t);
    const double turn = 30 * std::exp(-std::pow((mean - 275) / 25, 2));
    const double rotation = -2 * seventhPart(chroma) * std::sin(radians(2 * turn));
    return std::sqrt(std::max(0.0, dL * dL + dC * dC + dH * dH + rotation * dC * dH));
}

double luminance(std::uint32_t rgb) {
    const auto [red, green, blue] = linear(rgb);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

} // namespace

Lab labOf(std::uint32_t rgb) {
    const auto [red, green, blue] = linear(rgb);
    const double x = labCurve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
    const double y = labCurve(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
    const double z = labCurve((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double colorDistance(const Lab &one, const Lab &other) {
    const double chroma = (std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2;
    const double stretch = 1 + 0.5 * (1 - seventhPart(chroma));
    return weighted(one, other, polar(one, stretch), polar(other, stretch));
}

double contrast(std::uint32_t rgb, std::uint32_t other) {
    const double a = luminance(rgb);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace tussen
