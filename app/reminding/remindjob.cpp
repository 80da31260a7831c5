// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "reminding/remindjob.h"

#include "reminding/duenotices.h"
#include "wording/notificationwords.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace reminding {

using library::TokenRecord;

RemindJob::RemindJob(const library::TokenLibrary &library, QList<int> days,
                     std::function<QDate()> today, std::chrono::milliseconds patience,
                     QObject *parent)
    : Job(parent)
    , m_library(library)
    , m_days(std::move(days))
    , m_today(std::move(today))
    , m_patience(patience)
    , m_memory(QFileInfo(library.file()).path())
{
}

RemindJob::~RemindJob() = default;

void RemindJob::run()
{
    const auto records = m_library.records();
    if (!records)
        return Q_EMIT finished(RemindResult(records.error()));
    if (!m_memory.lock())
        return fail(RemindError::Kind::Failed, u"notices.json.lock"_s);
    if (!Notification::isPossible())
        return fail(RemindError::Kind::NoService);
    const NotificationText text = textFor(records.value());
    if (m_keys.isEmpty()) {
        const auto trouble = m_mustSave ? m_memory.save() : std::nullopt;
        if (trouble)
            return fail(RemindError::Kind::Failed, *trouble);
        m_memory.unlock();
        return Q_EMIT finished(RemindResult(Reminded{}));
    }
    m_notification.reset(new Notification(text, m_patience));
    connect(m_notification.get(), &Notification::shown, this,
            [this, text] { onShown(text.summary); });
    connect(m_notification.get(), &Notification::finished, this, &RemindJob::onEnded);
    m_notification->start();
}

NotificationText RemindJob::textFor(const QList<TokenRecord> &records)
{
    const QDate today = m_today();
    QHash<QString, QStringList> standing;
    QList<wording::StandingToken> tokens;
    bool canBeRotated = false;
    for (const TokenRecord &record : records) {
        const QString place = record.place.key();
        QList<DueNotice> due = dueNotices(record, today, m_days);
        standing[place] = {};
        for (const DueNotice &notice : std::as_const(due))
            standing[place] += notice.key;
        due.removeIf(
            [&](const DueNotice &each) { return !m_memory.isDue(place, each.key, today); });
        if (due.isEmpty())
            continue;
        m_keys += place;
        for (const DueNotice &notice : std::as_const(due)) {
            m_due[place] += notice.key;
            canBeRotated = canBeRotated || notice.matter != DueNotice::Matter::OldNotRevoked;
        }
        tokens += {record, standingOf(record, due, today)};
    }
    m_mustSave = m_memory.forgetOthers(standing);
    if (tokens.isEmpty())
        return {};
    const auto lines = wording::attention(tokens, today);
    NotificationText text;
    text.summary = wording::notificationSummary(lines);
    text.body = wording::notificationBody(lines);
    text.actions += {u"default"_s, wording::openButton()};
    if (canBeRotated)
        text.actions += {u"rotate"_s, wording::rotateButton()};
    text.actions += {u"later"_s, wording::laterButton()};
    text.urgency = urgencyOf(tokens);
    return text;
}

void RemindJob::note(std::optional<QDate> again)
{
    for (auto place = m_due.begin(); place != m_due.end(); ++place) {
        for (const QString &notice : std::as_const(*place))
            m_memory.note(place.key(), notice, again);
    }
}

void RemindJob::onShown(const QString &summary)
{
    note();
    const auto trouble = m_memory.save();
    m_memory.unlock();
    if (trouble)
        return fail(RemindError::Kind::Failed, *trouble);
    Q_EMIT shown(summary);
}

void RemindJob::onEnded(const Notification::Result &result)
{
    if (!result)
        return fail(RemindError::Kind::Failed, result.error());
    const Notification::Ended &ended = result.value();
    if (ended.action == "later"_L1) {
        if (!m_memory.lock())
            return fail(RemindError::Kind::Failed, u"notices.json.lock"_s);
        note(m_today().addDays(1));
        const auto trouble = m_memory.save();
        m_memory.unlock();
        if (trouble)
            return fail(RemindError::Kind::Failed, *trouble);
    }
    const bool wantsRotation = ended.action == "rotate"_L1;
    Q_EMIT finished(
        RemindResult(Reminded{m_keys, wantsRotation, wantsRotation || ended.action == "default"_L1,
                              ended.activationToken}));
}

void RemindJob::fail(RemindError::Kind kind, const QString &detail)
{
    m_notification.reset();
    m_memory.unlock();
    Q_EMIT finished(RemindResult(RemindError{kind, detail}));
}

} // namespace reminding
