// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFocusFrame>

namespace widgets {

/// Shows which button, box, table, list of choices or scrolling part of a window has the keyboard,
/// as clearly in every style: some have only a shade for it.
class FocusRing final : public QFocusFrame
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *focused);
};

} // namespace widgets
