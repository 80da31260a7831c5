// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/target.h"

#include <QLineEdit>

namespace widgets {

/// A line to type into; what is selected there can be read under every palette.
class TextField final : public Target<QLineEdit>
{
public:
    explicit TextField(const QString &name, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void suitSelection();
};

} // namespace widgets
