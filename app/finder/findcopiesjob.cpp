// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "finder/findcopiesjob.h"

#include "finder/environmentsearch.h"
#include "finder/filesearch.h"
#include "finder/knownplaces.h"

#include <QDeadlineTimer>
#include <QThread>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace finder {
namespace {

/// How other programs say for what an entry is.
QString serviceOf(const keychain::ForeignEntry &entry)
{
    for (const QString &name : {u"service"_s, u"server"_s, u"uri"_s, u"domain"_s}) {
        if (const QString value = entry.attributes.value(name); !value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

struct FindCopiesJob::Search
{
    Search(const QList<token::Token> &tokens, QStringList named)
        : needles(tokens)
        , folders(std::move(named))
    {
    }

    /// In the thread.
    void run()
    {
        FileSearch files(needles, progress, report);
        for (const KnownPlace &place : knownPlaces()) {
            if (!progress.isStopped)
                files.lookInto(place);
        }
        lookIntoEnvironments(needles, progress, report);
        for (const QString &folder : folders) {
            if (!progress.isStopped)
                files.lookThrough(folder);
        }
    }

    const Needles needles;
    const QStringList folders;
    Progress progress;
    Report report; ///< the thread's until that has finished
};

FindCopiesJob::FindCopiesJob(const QList<token::Token> &tokens, QStringList folders,
                             keychain::SecretStore &store, QObject *parent)
    : Job(parent)
    , m_store(store)
    , m_search(std::make_shared<Search>(tokens, std::move(folders)))
{
}

FindCopiesJob::~FindCopiesJob()
{
    stop();
    if (!m_thread)
        return;
    m_thread->disconnect(this);
    // It looks after each piece of a file. Only a disk that does not answer holds it up: it is not
    // waited for then, and leaves by itself.
    if (!m_thread->wait(QDeadlineTimer(500ms))) {
        QThread *const thread = m_thread.release();
        connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    }
}

void FindCopiesJob::stop()
{
    m_search->progress.isStopped = true;
}

qint64 FindCopiesJob::files() const
{
    return m_search->progress.files;
}

qint64 FindCopiesJob::bytes() const
{
    return m_search->progress.bytes;
}

void FindCopiesJob::run()
{
    m_thread.reset(QThread::create([search = m_search] { search->run(); }));
    connect(m_thread.get(), &QThread::finished, whileOwned(), [this] { onFilesDone(); });
    m_thread->start(QThread::LowPriority);
}

void FindCopiesJob::onFilesDone()
{
    m_thread->wait();
    m_report = m_search->report;
    m_report.files = files();
    m_report.bytes = bytes();
    if (m_search->progress.isStopped) {
        m_report.unread += {.obstacle = Obstacle::Stopped};
        return Q_EMIT finished(m_report);
    }
    m_foreign = m_store.searchForeign(
        [this](const auto &entry, const QByteArray &secret) { take(entry, secret); });
    connect(m_foreign.get(), &keychain::SearchForeignJob::finished, whileOwned(),
            [this](const auto &result) { onForeign(result); });
    start(*m_foreign);
}

void FindCopiesJob::take(const keychain::ForeignEntry &entry, const QByteArray &secret)
{
    const QList<Match> matches = m_search->needles.in(secret);
    if (!matches.isEmpty())
        m_report.copies += {.keeper = Keeper::Keychain,
                            .path = entry.label,
                            .form = matches.constFirst().form,
                            .token = matches.constFirst().token,
                            .detail = serviceOf(entry)};
}

void FindCopiesJob::onForeign(const keychain::ForeignResult &result)
{
    if (!result)
        m_report.unread += {.obstacle = Obstacle::KeychainSilent, .detail = result.error().detail};
    else if (result.value().locked > 0)
        m_report.unread += {.obstacle = Obstacle::KeychainLocked, .count = result.value().locked};
    Q_EMIT finished(m_report);
}

} // namespace finder
