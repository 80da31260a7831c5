// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QAbstractButton;
class QPushButton;
class QWidget;

namespace widgets {

/// A button that is found by @a name. In a dialog or a wizard Return goes on, rather than press it.
[[nodiscard]] QPushButton *button(const QString &name, const QString &text, QWidget *parent);

/// Shows `:/icons/ICON.svg` on @a button, in colours that follow its palette.
void showIcon(QAbstractButton *button, const QString &icon);

} // namespace widgets
