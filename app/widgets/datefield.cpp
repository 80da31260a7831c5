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
    setDisplayFormat(wording::dayFormat());
}

} // namespace widgets
