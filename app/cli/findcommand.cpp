// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/findcommand.h"

#include "cli/stored.h"
#include "cli/terminal.h"
#include "wording/codes.h"
#include "wording/copywords.h"
#include "wording/punctuation.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace cli {
namespace {

using finder::Copy;
using finder::Unread;
using wording::CommandTrouble;

volatile std::sig_atomic_t isInterrupted = 0;

/// What was found is still told; a second one ends the program.
void onInterrupt(int)
{
    isInterrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

QJsonObject jsonOf(const Unread &unread)
{
    return {{u"code"_s, wording::code(unread.obstacle)},
            {u"path"_s, unread.path.isEmpty() ? QJsonValue() : QJsonValue(unread.path)},
            {u"reason"_s, wording::explain(unread).happened}};
}

QJsonObject jsonOf(const Copy &copy, const library::Place &place)
{
    const bool hasFile = copy.keeper != finder::Keeper::Keychain;
    return {{u"kind"_s, wording::code(copy.keeper)},
            {u"path"_s, hasFile ? QJsonValue(copy.path) : QJsonValue()},
            {u"line"_s, copy.line > 0 ? QJsonValue(copy.line) : QJsonValue()},
            {u"form"_s, wording::code(copy.form)},
            {u"plain_text"_s, wording::isPlainText(copy)},
            {u"where"_s, wording::whereabouts(copy)},
            {u"change"_s, wording::explain(copy, place).next}};
}

} // namespace

FindCommand::FindCommand(Request request, const lifecycle::Services &services, QObject *parent)
    : Command(std::move(request), services, parent)
{
    m_tick.setInterval(200ms);
    connect(&m_tick, &QTimer::timeout, this, &FindCommand::onTick);
}

void FindCommand::run()
{
    const auto record = oneRecord(m_services.library, m_request.places.constFirst());
    if (!record)
        return Q_EMIT finished(record.error());
    m_record = record.value();
    m_entries = library::entriesOf(*m_record);
    readNext();
}

void FindCommand::readNext()
{
    if (m_entries.isEmpty())
        return look();
    // The one in use is read as everybody reads it: it may be rotated meanwhile.
    m_read.reset(new lifecycle::ReadSecretJob(
        m_services, m_record->place,
        m_tokens.isEmpty() && m_code == ExitCode::Success ? QString() : m_entries.constFirst()));
    connect(m_read.get(), &lifecycle::ReadSecretJob::finished, this, &FindCommand::onRead);
    start(*m_read);
}

void FindCommand::onRead(const lifecycle::ReadSecretResult &result)
{
    const QString entry = m_entries.takeFirst();
    const library::StoredToken *const facts = m_record->tokenAt(entry);
    const bool isCurrent = entry == m_record->current.entry;
    if (!result) {
        complain(m_record->place, result.error(), m_services.library);
        if (isCurrent)
            return Q_EMIT finished(exitCodeOf(result.error()));
        m_code = graver(m_code, exitCodeOf(result.error()));
        return readNext();
    }
    if (result.value().token.reveal().size() < finder::Needles::shortest) {
        complain(nameOf(m_record->place), {CommandTrouble::Kind::TooShortToFind});
        m_code = graver(m_code, ExitCode::Unchecked);
        return readNext();
    }
    m_tokens += result.value().token;
    m_labels += isCurrent || !facts ? QString() : facts->label;
    readNext();
}

void FindCommand::look()
{
    if (m_tokens.isEmpty())
        return Q_EMIT finished(m_code);
    if (std::signal(SIGINT, onInterrupt) == SIG_IGN)
        std::signal(SIGINT, SIG_IGN);
    m_find.reset(new finder::FindCopiesJob(m_tokens, m_request.folders, m_services.store));
    m_tokens.clear();
    connect(m_find.get(), &finder::FindCopiesJob::finished, this, &FindCommand::onFound);
    start(*m_find);
    m_tick.start();
}

void FindCommand::onTick()
{
    if (isInterrupted)
        m_find->stop();
    showProgress(tr("Looked at %n file(s), %1 MB …", nullptr, int(m_find->files()))
                     .arg(m_find->bytes() / 1'000'000));
}

void FindCommand::onFound(const finder::Report &report)
{
    m_tick.stop();
    showProgress({});
    for (const Unread &unread : report.unread) {
        if (!m_request.json)
            complain(nameOf(m_record->place), wording::code(unread.obstacle),
                     wording::explain(unread));
        if (wording::isGap(unread))
            m_code = graver(m_code, ExitCode::Unchecked);
    }
    if (!report.copies.isEmpty())
        m_code = ExitCode::Lacking;
    const bool printed = m_request.json ? printJson(report) : printLines(report);
    Q_EMIT finished(printed ? m_code : ExitCode::OwnError);
}

bool FindCommand::printJson(const finder::Report &report) const
{
    QJsonArray copies;
    for (const Copy &copy : report.copies) {
        QJsonObject object = jsonOf(copy, m_record->place);
        const QString label = m_labels.value(copy.token);
        object[u"old_token"_s] = label.isEmpty() ? QJsonValue() : QJsonValue(wording::plain(label));
        copies += object;
    }
    QJsonArray unread;
    for (const Unread &each : report.unread)
        unread += jsonOf(each);
    return cli::printJson({{u"schema"_s, 1},
                           {u"organization"_s, m_record->place.organization.name()},
                           {u"name"_s, m_record->place.name},
                           {u"complete"_s, std::ranges::none_of(report.unread, wording::isGap)},
                           {u"copies"_s, copies},
                           {u"not_looked_at"_s, unread}});
}

bool FindCommand::printLines(const finder::Report &report) const
{
    const library::Place &place = m_record->place;
    if (report.copies.isEmpty())
        return printLine(tr("%1: no copy was found in %n file(s).", nullptr, int(report.files))
                             .arg(nameOf(place)));
    QStringList lines;
    for (const Copy &copy : report.copies) {
        const auto words = wording::explain(copy, place);
        const QString label = m_labels.value(copy.token);
        const QString whose
            = label.isEmpty() ? QString() : tr("(the old token “%1”) ").arg(wording::plain(label));
        lines += wording::whereabouts(copy) + ": "_L1 + whose
            + wording::paragraph({words.happened, words.advice()});
    }
    return printLine(lines.join(u'\n'));
}

} // namespace cli
