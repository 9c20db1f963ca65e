#include "store/Problem.h"

#include "store/Document.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <system_error>

namespace tussen {

namespace {

Problem problemOf(const SQLite::Exception &error) {
    switch (error.getErrorCode()) {
    case SQLITE_FULL:
        return {"the disk is full", "Free some space, or save in another folder"};
    case SQLITE_IOERR:
        return {fmt::format("the disk did not take or give the data ({})", error.what()),
                "Check free space and the disk, or save in another folder"};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {fmt::format("the file is damaged ({})", error.what()), "Open a backup copy instead"};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
        return {fmt::format("the file or its folder is not accessible ({})", error.what()),
                "Check the permissions of the file and its folder"};
    default:
        return {error.what(), "Open a backup copy instead"};
    }
}

Problem problemOf(const std::error_code &code) {
    if (code == std::errc::no_such_file_or_directory)
        return {"there is no such file or folder", "Check the name"};
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted ||
        code == std::errc::read_only_file_system)
        return {"permission is missing", "Check the permissions of the file and its folder, or use another"};
    if (code == std::errc::no_space_on_device || code == std::errc::file_too_large)
        return {"the disk is full", "Free some space, or save in another folder"};
    return {code.message(), "Check the file and its folder, or use another"};
}

} // namespace

void rethrowNaming(const std::filesystem::path &file, std::string_view what) {
    const auto fail = [&](const Problem &problem) {
        throw StoreError(
            fmt::format("{} {}: {}. {}.", file.string(), what, problem.what(), problem.remedy()));
    };
    try {
        throw;
    } catch (const Problem &problem) {
        fail(problem);
    } catch (const SQLite::Exception &error) {
        fail(problemOf(error));
    } catch (const std::system_error &error) {
        fail(problemOf(error.code()));
    }
    std::abort(); // every handler above throws, and anything else passes through
}

} // namespace tussen
