// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/expirycorrection.h"

#include "library/tokenlibrary.h"
#include "widgets/button.h"
#include "widgets/datefield.h"
#include "widgets/label.h"
#include "widgets/statement.h"
#include "wording/librarywords.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace widgets {

using wording::Mark;

ExpiryCorrection::ExpiryCorrection(library::TokenLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_date(new DateField(u"correctedExpiry"_s, this))
    , m_correct(new Button(tr("Correct the &date"), this))
    , m_outcome(new Statement(u"correctionOutcome"_s, this))
{
    m_outcome->setAnnounced();
    auto *label = new Label(tr("&Expires on (UTC), as shown on the token page:"), this);
    label->setBuddy(m_date);
    m_correct->setObjectName(u"correctExpiry"_s);
    m_correct->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    row->addWidget(m_date);
    row->addWidget(m_correct);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addLayout(row);
    layout->addWidget(m_outcome);
    connect(m_date, &QDateEdit::dateChanged, this, [this] { m_correct->setEnabled(true); });
    connect(m_correct, &QPushButton::clicked, this, &ExpiryCorrection::wanted);
}

void ExpiryCorrection::begin(QDate recorded, QDate today)
{
    m_outcome->clear();
    m_date->setDateRange(today, today.addYears(10));
    m_date->setDate(recorded.isValid() ? recorded : today.addDays(90));
    m_correct->setEnabled(false); // a date that has passed cannot be shown: this is not theirs
}

bool ExpiryCorrection::record(const library::Place &place)
{
    const QDate date = m_date->date();
    const auto done = m_library.update(
        place, [date](library::TokenRecord &record) { record.current.expires = date; });
    if (done) {
        m_outcome->say(Mark::Works, tr("Corrected."));
    } else {
        const auto words = wording::explain(done.error());
        m_outcome->say(Mark::Refused, words.happened, words.advice());
    }
    return bool(done);
}

} // namespace widgets
