// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>

namespace widgets {

/// A short choice among others beside it, such as a filter; filled while it is the chosen one. Put
/// those that exclude each other into a QButtonGroup.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const QString &name, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace widgets
