// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/world.h"

#include "lifecycle/removejob.h"
#include "support/outcome.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using library::Place;
using library::StoredToken;
using library::TokenRecord;
using practice::TokenKind;

namespace test {

World::World(practice::Organization &organization, Layout layout)
    : practice(organization)
    , service({organization.authority()})
    , m_layout(layout)
    , library(m_folder.filePath(u"data"_s))
{
    service.network().setProxy(practice.proxy());
    put(u"laptop"_s, TokenKind::Custom);
    put(u"other"_s, TokenKind::Full);
}

Place World::place(const QString &name)
{
    return {azuredevops::Organization::fromText(u"fabrikam"_s).value(), name};
}

token::Token World::secret(TokenKind kind) const
{
    return *token::Token::fromText(QString::fromLatin1(text(kind)));
}

StoredToken World::facts(const QString &entry, TokenKind kind) const
{
    azuredevops::CheckReport unchecked;
    unchecked.checked = QDateTime::currentDateTimeUtc();
    return library::newToken(entry, entry, secret(kind), unchecked, QDate(2027, 1, 31));
}

QString World::entryOf(const QString &name, int number) const
{
    const bool isThePlaces = m_layout == Layout::Before && number == 1;
    return isThePlaces ? place(name).key() : place(name).key() + u'/' + QString::number(number);
}

QString World::first() const
{
    return entryOf(u"laptop"_s, 1);
}

QString World::firstNow() const
{
    const TokenRecord now = record();
    const StoredToken *const facts = now.tokenAt(first());
    return facts ? facts->entry : QString();
}

void World::publish(TokenRecord &record)
{
    if (m_layout == Layout::Before)
        return;
    record.published = record.current.entry;
    store.secrets.insert(record.place.key(), store.secrets.value(record.current.entry));
}

void World::exchange(std::optional<TokenKind> kind)
{
    for (const QString &key : {record().current.entry, record().keyInUse()}) {
        store.secrets.remove(key);
        if (kind)
            store.secrets.insert(key, text(*kind));
    }
}

void World::put(const QString &name, TokenKind kind)
{
    const QString entry = entryOf(name, 1);
    store.secrets.insert(entry, text(kind));
    TokenRecord record{place(name), {}, facts(entry, kind), {}};
    publish(record);
    QVERIFY(library.put(record));
}

void World::rotate(TokenKind kind)
{
    const QString entry = entryOf(u"laptop"_s, 9);
    store.secrets.insert(entry, text(kind));
    TokenRecord rotated = lifecycle::promoted(record(), facts(entry, kind), {});
    publish(rotated);
    QVERIFY(library.put(rotated));
}

void World::leaveReplacement(TokenKind kind, const QString &name)
{
    const QString entry = entryOf(name, 2);
    store.secrets.insert(entry, text(kind));
    const auto before = library.record(place(name)).value().value();
    QVERIFY(
        library.begin({Pending::Kind::Replace, lifecycle::promoted(before, facts(entry, kind), {}),
                       before.current.entry}));
}

void World::exchangeTheOld()
{
    QVERIFY(library.update(place(), [](TokenRecord &record) {
        record.old.last().stored = record.old.last().stored.addSecs(60);
    }));
}

lifecycle::Replacement World::replacement(const QString &oldEntry, TokenKind kind) const
{
    return {place(), oldEntry, facts({}, kind), {}, secret(kind)};
}

lifecycle::RetireResult World::retire(const QString &entry, lifecycle::RetireJob::When when)
{
    using lifecycle::RetireJob;
    return test::outcome<lifecycle::RetireResult>(
               async::JobPtr<RetireJob>(new RetireJob(services(), place(), entry, when)))
        .value();
}

std::optional<lifecycle::RecoveredChange::Outcome> World::recovered()
{
    const QList<lifecycle::RecoveredChange> all = recover();
    return all.size() == 1 ? std::optional(all.constFirst().outcome) : std::nullopt;
}

QList<lifecycle::RecoveredChange> World::recover(std::chrono::milliseconds deadline)
{
    return test::outcome<QList<lifecycle::RecoveredChange>>(
               async::JobPtr<lifecycle::RecoverJob>(
                   new lifecycle::RecoverJob({service, store, library, deadline})))
        .value();
}

QString World::broken() const
{
    const auto records = library.records();
    if (!records)
        return u"the library cannot be read"_s;
    QStringList unknown = store.secrets.keys();
    for (const QString &stranger : strangers)
        unknown.removeAll(stranger);
    for (const TokenRecord &record : records.value()) {
        for (const QString &key : {record.current.entry, record.keyInUse()}) {
            const QByteArray secret = store.secrets.value(key);
            if (secret != text(TokenKind::Custom) && secret != text(TokenKind::Renewed)
                && secret != text(TokenKind::Full))
                return u"no token that works at "_s + key;
        }
        if (!record.isBehind()
            && store.secrets.value(record.place.key()) != store.secrets.value(record.current.entry))
            return u"not the token in use is at "_s + record.place.key();
        for (const QString &key : library::keysOf(record))
            unknown.removeAll(key);
    }
    if (!unknown.isEmpty())
        return u"the library does not know "_s + unknown.join(u' ');
    if (!library.pending().value().isEmpty())
        return u"a change was not ended"_s;
    const auto other = library.record(place(u"other"_s)).value();
    if (!other || store.secrets.value(other->current.entry) != text(TokenKind::Full))
        return u"the other token was touched"_s;
    return {};
}

void run(Running running, MemoryStore &store, int abandonAt)
{
    store.hold();
    running.job->start();
    for (int call = 1;; ++call) {
        while (!*running.done && store.heldCount() == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (*running.done || call == abandonAt)
            break;
        store.release();
        store.hold();
    }
    running.job.reset();
    store.release();
    // Its claim goes with it, as it would with its process. Each call reaches one job further down.
    for (int depth = 0; depth < 6; ++depth)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace test
