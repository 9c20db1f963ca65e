#pragma once

#include "checks/Finding.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace tussen {

/// Draws a severity's sign: triangle for errors, diamond for warnings, circle for notes; its shape tells it
/// as well as its colour.
void paintSeverity(QPainter &painter, const QRectF &place, Severity severity, const QPalette &palette);

} // namespace tussen
