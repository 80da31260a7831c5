// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wizard/journey.h"

#include <QWidget>

#include <map>

class QLabel;

namespace widgets { class StateIcon; }

namespace wizard {

/// The steps of the journey at the side of the window, and where one is.
class StepRail final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(Journey journey, QWidget *parent = nullptr);

    /// @a leftOpen are steps that were gone past without having been done.
    void setCurrent(Step step, const QList<Step> &leftOpen = {});

private:
    struct Row
    {
        widgets::StateIcon *icon;
        QLabel *name;
    };

    const Journey m_journey;
    std::map<Step, Row> m_rows;
};

} // namespace wizard
