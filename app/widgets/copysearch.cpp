// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/copysearch.h"

#include "wording/commandwords.h"
#include "wording/librarywords.h"

#include <utility>

using namespace std::chrono_literals;

namespace widgets {

using finder::FindCopiesJob;
using lifecycle::ReadSecretJob;

CopySearch::CopySearch(const lifecycle::Services &services, library::TokenRecord record,
                       QStringList entries, std::map<QString, token::Token> known, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_record(std::move(record))
    , m_entries(std::move(entries))
    , m_known(std::move(known))
{
    m_tick.setInterval(200ms);
    connect(&m_tick, &QTimer::timeout, this,
            [this] { Q_EMIT moved(m_find->files(), m_find->bytes()); });
}

CopySearch::~CopySearch() = default;

void CopySearch::start(const QStringList &folders)
{
    m_tick.stop();
    m_find.reset();
    m_folders = folders;
    m_next = 0;
    m_tokens.clear();
    m_found.clear();
    m_troubles.clear();
    readNext();
}

void CopySearch::stop()
{
    if (m_find)
        return m_find->stop();
    if (!m_read)
        return;
    m_read.reset();
    m_tokens.clear();
    finder::Report report;
    report.unread += {.obstacle = finder::Obstacle::Stopped};
    Q_EMIT ended(report);
}

void CopySearch::readNext()
{
    if (m_next == m_entries.size())
        return look();
    const QString entry = m_entries.at(m_next++);
    if (const auto known = m_known.find(entry); known != m_known.end()) {
        take(entry, known->second);
        return readNext();
    }
    // The one in use is read as everybody reads it: it may be rotated meanwhile.
    m_read.reset(
        new ReadSecretJob(m_services, m_record.place, m_record.isInUse(entry) ? QString() : entry));
    connect(m_read.get(), &ReadSecretJob::finished, this,
            [this, entry](const auto &result) { onRead(entry, result); });
    m_read->start();
}

void CopySearch::onRead(const QString &entry, const lifecycle::ReadSecretResult &result)
{
    const library::StoredToken *const facts = m_record.tokenAt(entry);
    if (result)
        take(entry, result.value().token);
    else if (lifecycle::isNotFound(result.error()) && facts && !m_record.isInUse(entry))
        m_troubles += wording::Explanation{
            tr("The old token “%1” is no longer in the keychain, so its copies cannot be found.")
                .arg(wording::plain(facts->label)),
            {},
            {}};
    else
        m_troubles += wording::explain(result.error());
    readNext();
}

void CopySearch::take(const QString &entry, const token::Token &token)
{
    if (token.reveal().size() < finder::Needles::shortest) {
        m_troubles += wording::explain({wording::CommandTrouble::Kind::TooShortToFind});
    } else {
        m_tokens += token;
        m_found += entry;
    }
}

void CopySearch::look()
{
    m_read.reset();
    if (m_tokens.isEmpty())
        return Q_EMIT ended({});
    m_find.reset(new FindCopiesJob(std::exchange(m_tokens, {}), m_folders, m_services.store));
    connect(m_find.get(), &FindCopiesJob::finished, this, &CopySearch::onFound);
    m_find->start();
    m_tick.start();
}

void CopySearch::onFound(const finder::Report &report)
{
    m_tick.stop();
    const finder::Report found = report;
    m_find.reset();
    Q_EMIT ended(found);
}

QString CopySearch::oldLabel(const finder::Copy &copy) const
{
    const QString entry = m_found.value(copy.token);
    const library::StoredToken *const facts = m_record.tokenAt(entry);
    return facts && !m_record.isInUse(entry) ? facts->label : QString();
}

} // namespace widgets
