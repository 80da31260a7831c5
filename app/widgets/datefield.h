// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/target.h"

#include <QDateEdit>

namespace widgets {

/// A day to be chosen, shown as people write it: with the month as a word, which nobody mistakes.
class DateField final : public Target<QDateEdit>
{
public:
    explicit DateField(const QString &name, QWidget *parent = nullptr);
};

} // namespace widgets
