// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "preferences/reminderfield.h"

#include "library/standing.h"

#include <QBoxLayout>
#include <QCheckBox>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace preferences {

ReminderField::ReminderField(const QList<int> &days, QWidget *parent)
    : QGroupBox(tr("Remind me before a token ends"), parent)
{
    QList<int> offered = library::usualReminderDays + days;
    std::ranges::sort(offered, std::greater());
    offered.erase(std::unique(offered.begin(), offered.end()), offered.end());
    auto *const column = new QVBoxLayout(this);
    for (const int each : std::as_const(offered)) {
        auto *const box = new QCheckBox(tr("%n day(s) before", nullptr, each), this);
        box->setObjectName(u"remind%1"_s.arg(each));
        box->setChecked(days.contains(each));
        column->addWidget(box);
        m_boxes.emplace_back(each, box);
    }
}

QList<int> ReminderField::days() const
{
    QList<int> days;
    for (const auto &[each, box] : m_boxes) {
        if (box->isChecked())
            days += each;
    }
    return days;
}

} // namespace preferences
