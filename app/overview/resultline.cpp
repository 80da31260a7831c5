// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/resultline.h"

#include "widgets/look.h"
#include "widgets/statement.h"

#include <QLayout>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

namespace overview {

using wording::Mark;

ResultLine::ResultLine(QWidget *parent)
    : QStatusBar(parent)
    , m_message(new widgets::Statement(u"message"_s, this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"results"_s);
    setSizeGripEnabled(false);
    m_message->setAnnounced();
    m_message->setFocusPolicy(Qt::NoFocus); // nothing can be done there
    addWidget(m_message, 1);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Tokens checked"));
    m_progress->setFormat(tr("%v of %m"));
    m_progress->setFixedWidth(widgets::scaled(160, *this));
    addPermanentWidget(m_progress);
    m_progress->hide();
    m_message->layout()->setContentsMargins(12, 0, 0, 0); // it begins where the list does
    m_message->say(Mark::Info, u" "_s);
    setMinimumHeight(m_message->sizeHint().height() + 7); // with room for a sentence
    m_message->clear();
}

void ResultLine::say(const wording::AttentionLine &line, const QList<library::TokenRecord> &records,
                     const QSet<QString> &selected)
{
    m_isCounting = false;
    m_keys = line.keys;
    m_records = among(records);
    m_selected = selected;
    m_headline = line.headline;
    m_message->say(line.mark, line.headline, line.advice);
}

void ResultLine::clear()
{
    m_isCounting = false;
    m_message->clear();
}

void ResultLine::countDown(std::chrono::seconds left)
{
    if (!m_isCounting)
        return; // something else has been said since
    m_message->count(tr("%1 %n second(s) left.", nullptr, int(left.count())).arg(m_headline));
}

void ResultLine::endCountDown()
{
    if (m_isCounting)
        clear();
}

void ResultLine::showProgress(qsizetype done, qsizetype total)
{
    m_progress->setVisible(total > 0);
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
}

void ResultLine::selectionIs(const QSet<QString> &selected)
{
    if (m_keys.size() == 1 && m_message->mark() != Mark::Waiting && selected != m_selected)
        clear();
}

void ResultLine::recordsAre(const QList<library::TokenRecord> &records, bool isNews)
{
    const auto now = among(records);
    const bool isUntrue = std::exchange(m_records, now) != now;
    // What is still waited for comes.
    if (isUntrue && isNews && m_message->mark() != Mark::Waiting)
        clear();
}

QList<library::TokenRecord> ResultLine::among(QList<library::TokenRecord> records) const
{
    if (!m_keys.isEmpty())
        records.removeIf([this](const library::TokenRecord &record) {
            return !m_keys.contains(record.place.key());
        });
    return records;
}

} // namespace overview
