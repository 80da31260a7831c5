// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/stored.h"

#include "cli/terminal.h"
#include "library/standing.h"
#include "wording/codes.h"
#include "wording/keychainwords.h"
#include "wording/librarywords.h"
#include "wording/punctuation.h"
#include "wording/standingwords.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

using library::Place;
using library::TokenRecord;
using wording::CommandTrouble;

/// What is stored under the name of a token that was taken for an organization.
QStringList namesLike(const Target &place, const QList<TokenRecord> &records)
{
    QStringList names;
    for (const TokenRecord &record : records) {
        if (record.place.name.compare(place.organization.name(), Qt::CaseInsensitive) == 0)
            names += wording::shellQuoted(nameOf(record.place));
    }
    return names;
}

void complainOfNone(const Place &place)
{
    const QString name = nameOf(place);
    complain(name, CommandTrouble{CommandTrouble::Kind::NoSuchToken, {}, name});
}

} // namespace

QList<TokenRecord> storedTokens(const QList<TokenRecord> &records, const Target &place)
{
    QList<TokenRecord> found;
    const Place named{place.organization, place.name};
    for (const TokenRecord &record : records) {
        if (place.name.isEmpty() ? record.place.organization == place.organization
                                 : record.place.key() == named.key())
            found += record;
    }
    if (found.isEmpty() && !place.name.isEmpty())
        found += TokenRecord{named, {}, {}, {}};
    if (found.isEmpty()) {
        complain(
            place.organization.name(),
            {CommandTrouble::Kind::NoSuchToken, wording::enumeration(namesLike(place, records))});
    }
    return found;
}

async::Result<Place, ExitCode> onePlace(const library::TokenLibrary &library, const Target &place)
{
    // Which of several secrets is in use only the library knows: no guess without it.
    const auto records = library.records();
    if (!records) {
        complain({}, records.error());
        return ExitCode::OwnError;
    }
    if (!place.name.isEmpty())
        return Place{place.organization, place.name};
    const auto found = storedTokens(records.value(), place);
    if (found.isEmpty())
        return ExitCode::Keychain;
    if (found.size() == 1)
        return found.constFirst().place;

    QStringList names;
    for (const TokenRecord &record : found)
        names += nameOf(record.place);
    complain(place.organization.name(),
             {CommandTrouble::Kind::Ambiguous, wording::enumeration(names)});
    return ExitCode::WrongUsage;
}

async::Result<TokenRecord, ExitCode> oneRecord(const library::TokenLibrary &library,
                                               const Target &place)
{
    const auto named = onePlace(library, place);
    if (!named)
        return named.error();
    const auto record = library.record(named.value());
    if (!record) {
        complain({}, record.error());
        return ExitCode::OwnError;
    }
    if (record.value())
        return *record.value();
    complainOfNone(named.value());
    return ExitCode::Keychain;
}

QString nameOf(const Place &place)
{
    return wording::nameOf(place);
}

void doubtDate(const Place &place, const std::optional<QDate> &expires)
{
    if (!expires)
        return;
    using Kind = CommandTrouble::Kind;
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QString name = nameOf(place);
    if (library::isFarAhead(*expires, today))
        complain(name, CommandTrouble{Kind::ExpiresFarAhead, expires->toString(Qt::ISODate), name});
    else if (today.daysTo(*expires) <= 1)
        complain(name, CommandTrouble{Kind::ExpiresSoon, expires->toString(Qt::ISODate), name});
}

void complain(const QString &about, const library::LibraryError &error)
{
    complain(about, wording::code(error.kind), wording::explain(error));
}

void complain(const QString &about, const keychain::KeychainError &error)
{
    complain(about, wording::code(error.kind), wording::explain(error));
}

void complain(const QString &about, const lifecycle::StorageError &error)
{
    complain(about, wording::code(error), wording::explain(error));
}

void complain(const Place &place, const lifecycle::StorageError &error,
              const library::TokenLibrary &library)
{
    const auto record = library.record(place);
    if (lifecycle::isNotFound(error) && record && !record.value())
        return complainOfNone(place);
    complain(nameOf(place), error);
}

} // namespace cli
