// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/datefield.h"

#include "wording/daywords.h"

namespace widgets {

DateField::DateField(const QString &name, QWidget *parent)
    : Target(parent)
{
    setObjectName(name);
    setCalendarPopup(true);
    // From right to left Qt turns the parts of a format round, as if they were columns.
    setDisplayFormat(layoutDirection() == Qt::RightToLeft ? QStringLiteral("yyyy MMM d")
                                                          : wording::dayFormat());
}

} // namespace widgets
