// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "windowwords.h"

#include "cli/stored.h"
#include "library/tokenlibrary.h"
#include "windows.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

using library::Place;

/// The stored token that a window is to be about: the one that is named, or else the only one;
/// nullopt if the overview is to let the person choose.
async::Result<std::optional<Place>, cli::ExitCode> placeFor(const cli::Request &request,
                                                            const library::TokenLibrary &library)
{
    if (request.places.isEmpty()) {
        const auto records = library.records();
        return records && records.value().size() == 1
            ? std::optional(records.value().constFirst().place)
            : std::nullopt;
    }
    const auto record = cli::oneRecord(library, request.places.constFirst());
    if (!record)
        return record.error();
    return std::optional(record.value().place);
}

} // namespace

async::Result<QStringList, cli::ExitCode> windowWords(const cli::Arguments &arguments,
                                                      const library::TokenLibrary &library)
{
    using cli::CommandWord;
    const cli::Request &request = arguments.request;
    if (arguments.command == CommandWord::Setup)
        return request.places.isEmpty()
            ? QStringList(u"setup"_s)
            : QStringList{u"setup"_s, request.places.constFirst().organization.name()};
    if (arguments.command == CommandWord::Overview)
        return request.checkAll ? QStringList(u"check-all"_s) : QStringList();
    const auto place = placeFor(request, library);
    if (!place)
        return place.error();
    if (!place.value())
        return QStringList();
    return QStringList{arguments.command == CommandWord::Rotate ? u"rotate"_s : u"revalidate"_s,
                       place.value()->organization.name(), place.value()->name};
}

void openWindow(Windows &windows, const QStringList &words)
{
    const auto organization = azuredevops::Organization::fromText(words.value(1));
    const QString command = words.value(0);
    if (command == "setup"_L1)
        return windows.openSetup(organization ? std::optional(organization.value()) : std::nullopt);
    if (command == "check-all"_L1)
        return windows.openAndCheck();
    if (!organization || !library::isTokenName(words.value(2)))
        return windows.open();
    windows.openAbout(command == "rotate"_L1 ? wizard::Journey::Rotation
                                             : wizard::Journey::Revalidation,
                      {organization.value(), words.value(2)});
}
