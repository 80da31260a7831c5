// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/picture.h"

namespace widgets {

/// The mark beside a sentence: works, refused, not asked and so on, told apart by shape.
class StateIcon final : public Picture
{
    Q_OBJECT

public:
    explicit StateIcon(QWidget *parent = nullptr);

    /// Shows `:/icons/NAME.svg`. @a description names the state; leave it empty only where
    /// the words beside it say the same.
    void setState(const QString &name, const QString &description);
};

} // namespace widgets
