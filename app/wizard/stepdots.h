// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractSlider>

namespace wizard {

/// Where one is in a short row of steps: a dot for each, to be clicked, or gone through with the
/// arrow keys. Its value is the step, from 1 on.
class StepDots final : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit StepDots(QWidget *parent = nullptr);

    /// Shows that @a step of @a count is here, without telling the slots.
    void show(int step, int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; // scrolls the page, and turns no step
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double dotWidth() const;
};

} // namespace wizard
