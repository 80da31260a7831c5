// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wizard/journey.h"

#include <QWidget>

#include <map>

namespace widgets {
class ScrollArea;
}

namespace wizard {

class RailStep;
struct StepStanding;

/// The steps of the journey at the side of the window, where one is, and the way back. It scrolls
/// where it is too tall, and shrinks to its circles where the window is narrow.
class StepRail final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(Journey journey, QWidget *parent = nullptr);

    void show(Step step, const StepStanding &standing);
    /// Suits it to a window of @a width.
    void fitInto(int width);

Q_SIGNALS:
    /// The person wants to go back to @a step.
    void wanted(wizard::Step step);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void drawHead(QPainter &painter) const;
    void suitFont();
    void suitWidth();

    std::map<Step, RailStep *> m_steps;
    RailStep *m_here = nullptr;
    widgets::ScrollArea *const m_area;
    bool m_isCompact = false;
};

} // namespace wizard
