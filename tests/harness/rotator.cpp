// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

// The changes of stored tokens as a process that can be ended: the real library and keychain, no
// questions asked. `rotator CHANGE [NAME]`, a token on standard input where one is needed.

#include "azuredevops/service.h"
#include "keychain/systemkeychain.h"
#include "lifecycle/addjob.h"
#include "lifecycle/readsecretjob.h"
#include "lifecycle/recoverjob.h"
#include "lifecycle/removejob.h"
#include "lifecycle/replacejob.h"
#include "lifecycle/retirejob.h"
#include "lifecycle/revertjob.h"

#include <QCoreApplication>
#include <QHash>
#include <QNetworkProxyFactory>
#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <typeinfo>
#include <variant>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct World
{
    azuredevops::Service service;
    keychain::SystemKeychain store;
    library::TokenLibrary library;
    library::Place place;
    std::optional<library::TokenRecord> record = library.record(place).value();

    [[nodiscard]] lifecycle::Services services() { return {service, store, library, 20s}; }
};

/// Says on standard error why it went wrong: whoever reads the harness's report wants to know.
template<typename Error>
void explain(const Error &error)
{
    if constexpr (requires { error.error; })
        explain(error.error);
    else if constexpr (requires { error.detail; })
        std::fprintf(stderr, "%s, kind %d: %s\n", typeid(Error).name(), int(error.kind),
                     qPrintable(error.detail));
    else
        std::fprintf(stderr, "%s\n", typeid(Error).name());
}

template<typename... Errors>
void explain(const std::variant<Errors...> &error)
{
    std::visit([](const auto &each) { explain(each); }, error);
}

/// Starts @a job; the process ends with it, and with 0 if that went well.
template<typename Job>
int outcome(Job *started)
{
    const async::JobPtr<Job> job(started);
    QObject::connect(started, &Job::finished, started, [](const auto &result) {
        if constexpr (requires { bool(result); }) {
            if (!result)
                explain(result.error());
            QCoreApplication::exit(result ? 0 : 1);
        } else {
            QCoreApplication::exit(0);
        }
    });
    started->start();
    return QCoreApplication::exec();
}

token::Token input()
{
    return *token::Token::fromText(QTextStream(stdin).readAll());
}

library::StoredToken facts(const QString &entry, const token::Token &token)
{
    azuredevops::CheckReport unchecked;
    unchecked.checked = QDateTime::currentDateTimeUtc();
    return library::newToken(entry, u"harness"_s, token, unchecked, std::nullopt);
}

int add(World &world)
{
    const auto secret = input();
    return outcome(new lifecycle::AddJob(
        world.services(), {world.place, {}, facts(world.place.key(), secret), {}}, secret));
}

int replace(World &world)
{
    const auto secret = input();
    return outcome(new lifecycle::ReplaceJob(
        world.services(),
        {world.place, world.record->current.entry, facts({}, secret), {}, secret}));
}

int drop(World &world, lifecycle::RetireJob::When when)
{
    return outcome(new lifecycle::RetireJob(world.services(), world.place,
                                            world.record->old.constFirst().entry, when));
}

/// What @a job comes to.
template<typename Result, typename Job>
Result await(async::JobPtr<Job> job)
{
    std::optional<Result> result;
    QObject::connect(job.get(), &Job::finished, job.get(), [&result](const Result &finished) {
        result.emplace(finished);
        QCoreApplication::exit();
    });
    job->start();
    QCoreApplication::exec();
    return *result;
}

/// As earlier versions stored it: the first token lies at the place itself, its successor beside
/// it.
int unpublish(World &world)
{
    const QString key = world.place.key();
    const QString first = world.record->old.constFirst().entry;
    const auto secret = await<keychain::ReadEntryResult>(world.store.read(first));
    if (!secret || !await<keychain::WriteEntryResult>(world.store.write(key, secret.value()))
        || !await<keychain::RemoveEntryResult>(world.store.remove(first)))
        return 1;
    const auto done = world.library.update(world.place, [&key](library::TokenRecord &record) {
        record.old.first().entry = key;
        record.published.clear();
        record.moved.clear();
    });
    return done ? 0 : 1;
}

/// Reads the token in use, again and again, until standard output is closed.
int read(World &world)
{
    std::signal(SIGPIPE, SIG_DFL);
    for (;;) {
        async::JobPtr<lifecycle::ReadSecretJob> job(
            new lifecycle::ReadSecretJob(world.services(), world.place));
        QObject::connect(job.get(), &lifecycle::ReadSecretJob::finished, job.get(),
                         [](const lifecycle::ReadSecretResult &result) {
                             std::puts(result ? result.value().token.reveal().constData() : "none");
                             std::fflush(stdout);
                             QCoreApplication::exit();
                         });
        job->start();
        QCoreApplication::exec();
    }
}

/// Takes both locks, and gives them back, so that neither is left of a process that was killed.
int settle(World &world)
{
    const auto claim = world.library.lock(world.place);
    const auto unchanged = world.library.update(world.place, [](auto &) {});
    if (!claim)
        explain(claim.error());
    if (!unchanged)
        explain(unchanged.error());
    return claim && unchanged ? 0 : 1;
}

/// Adds records without a secret, as fast as it can, until standard input is closed or one fails.
int hammer(World &world)
{
    const auto token = *token::Token::fromText(u"none"_s);
    QHash<QString, QString> written; // by name
    for (int i = 0; i < 100'000; ++i) {
        const library::Place place{world.place.organization,
                                   u"%1-%2"_s.arg(world.place.name).arg(i % 50)};
        auto record = world.library.record(place).value();
        // Nobody else writes it: a label that is not the last one means that a change got lost.
        if ((record ? record->current.label : QString()) != written.value(place.name))
            return 9;
        if (!record)
            record = library::TokenRecord{place, {}, facts(place.key(), token), {}};
        record->current.label = written[place.name] = QString::number(i);
        if (const auto done = world.library.put(*record); !done)
            return 10 + int(done.error().kind);
        std::printf("%d\n", i); // only what was promised counts
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"patwizard"_s);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    World world{azuredevops::Service(QSslCertificate::fromPath(qEnvironmentVariable("CA"))),
                {},
                library::TokenLibrary(),
                {azuredevops::Organization::fromText(u"fabrikam"_s).value(),
                 QCoreApplication::arguments().value(2, u"laptop"_s)}};

    using When = lifecycle::RetireJob::When;
    const QString change = QCoreApplication::arguments().value(1);
    if (change == "recover"_L1)
        return outcome(new lifecycle::RecoverJob(world.services()));
    if (change == "add"_L1)
        return add(world);
    if (change == "read"_L1)
        return read(world);
    if (change == "hammer"_L1)
        return hammer(world);
    if (change == "settle"_L1)
        return settle(world);
    if (change == "remove"_L1)
        return outcome(new lifecycle::RemoveJob(world.services(), world.place));
    if (!world.record)
        return 3;
    if (change == "check"_L1)
        return outcome(new lifecycle::CheckJob(world.services(), world.place, std::nullopt));
    if (change == "replace"_L1)
        return replace(world);
    if (world.record->old.isEmpty())
        return 3;
    if (change == "unpublish"_L1)
        return unpublish(world);
    if (change == "drop"_L1)
        return drop(world, When::OnTheirWord);
    if (change == "retire"_L1)
        return drop(world, When::Refused);
    if (change == "back"_L1)
        return outcome(new lifecycle::RevertJob(world.services(), world.place,
                                                world.record->old.constFirst().entry));
    return 2;
}
