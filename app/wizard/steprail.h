// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wizard/journey.h"

#include <QWidget>

#include <map>

class QLabel;

namespace wizard {

class StateIcon;

/// The steps of the journey at the side of the window, and where one is.
class StepRail final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(Journey journey, QWidget *parent = nullptr);

    void setCurrent(Step step);

private:
    struct Row
    {
        StateIcon *icon;
        QLabel *name;
    };

    const Journey m_journey;
    std::map<Step, Row> m_rows;
};

} // namespace wizard
