// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/target.h"

#include <QLineEdit>

namespace widgets {

/// A masked field whose text stays off the accessibility bus: Qt 6.4 announces each change of
/// a line edit there in clear, masked or not. Screen readers find a password field with its
/// label; what it holds is told beside it, never quoted.
class SecretField final : public Target<QLineEdit>
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    /// Empties it, and what it remembers to undo.
    void wipe();

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace widgets
