// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QBoxLayout;

namespace widgets {

/// Things beside each other, or below each other where there is no room for that.
class WrappingRow final : public QWidget
{
    Q_OBJECT

public:
    explicit WrappingRow(QWidget *parent = nullptr);

    void add(QWidget *thing);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *const m_layout;
};

} // namespace widgets
