// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/stateicon.h"

using namespace Qt::Literals::StringLiterals;

namespace widgets {

StateIcon::StateIcon(QWidget *parent)
    : Picture({24, 24}, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateIcon::setState(const QString &name, const QString &description)
{
    setDrawing(u":/icons/%1.svg"_s.arg(name), description);
}

} // namespace widgets
