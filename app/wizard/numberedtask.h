// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <initializer_list>

namespace wizard {

/// One of several things to do in their order, with its number in front.
class NumberedTask final : public QWidget
{
    Q_OBJECT

public:
    /// Takes @a parts over, and shows them from top to bottom.
    NumberedTask(int number, std::initializer_list<QWidget *> parts, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int badge() const; ///< its height and width

    const int m_number;
};

} // namespace wizard
