// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/stateicon.h"

using namespace Qt::Literals::StringLiterals;

namespace wizard {

StateIcon::StateIcon(QWidget *parent)
    : Picture({24, 24}, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateIcon::setState(const QString &name, const QString &description)
{
    setDrawing(u":/icons/%1.svg"_s.arg(name), description);
}

} // namespace wizard
