#include "store/Problem.h"

#include "model/Core.h"
#include "store/Document.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <system_error>

namespace tussen {

namespace {

std::string roomRemedy() {
    return Core::tr("Free some space, check the disk, or save in another folder");
}

Problem problemOf(const SQLite::Exception &error) {
    switch (error.getErrorCode()) {
    case SQLITE_FULL:
        return {Core::tr("the disk is full"), roomRemedy()};
    case SQLITE_IOERR:
        return {Core::tr("the disk did not take or give the data ({})", error.what()), roomRemedy()};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Core::tr("the file is damaged ({})", error.what()), Core::tr("Open a backup copy instead")};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
        return {Core::tr("the file or its folder is not accessible ({})", error.what()),
                Core::tr("Check the permissions of the file and its folder")};
    default:
        return {error.what(), Core::tr("Open a backup copy instead")};
    }
}

Problem problemOf(const std::error_code &code) {
    if (code == std::errc::no_such_file_or_directory)
        return {Core::tr("there is no such file or folder"), Core::tr("Check the name")};
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted ||
        code == std::errc::read_only_file_system)
        return {Core::tr("permission is missing"),
                Core::tr("Check the permissions of the file and its folder, or use another")};
    if (code == std::errc::no_space_on_device || code == std::errc::file_too_large)
        return {Core::tr("the disk is full"), roomRemedy()};
    if (code == std::errc::io_error)
        return {Core::tr("the disk did not take or give the data"), roomRemedy()};
    return {code.message(), Core::tr("Check the file and its folder, or use another")};
}

/// The exception in flight as a Problem; one that is about neither files nor SQLite flies on.
Problem problemInFlight() {
    try {
        throw;
    } catch (const Problem &problem) {
        return problem;
    } catch (const SQLite::Exception &error) {
        return problemOf(error);
    } catch (const std::system_error &error) {
        return problemOf(error.code());
    }
}

} // namespace

void rethrowNaming(const std::filesystem::path &file, std::string_view what) {
    const Problem problem = problemInFlight();
    throw StoreError(fmt::format("{} {}: {}. {}.", file.string(), what, problem.what(), problem.remedy()));
}

} // namespace tussen
