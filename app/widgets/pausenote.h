// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/organization.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

namespace azuredevops {
class Pauses;
}

namespace widgets {

class Statement;

/// Says for how long Azure DevOps asks to wait, and counts down. Assistive programs hear of the
/// beginning and of the end, not of every second.
class PauseNote final : public QWidget
{
    Q_OBJECT

public:
    /// @a pauses must outlive the note.
    PauseNote(const QString &name, const azuredevops::Pauses &pauses, QWidget *parent = nullptr);

    /// Tells the pause of @a organization and @a afterwards, what will happen by itself then.
    /// False, and nothing is shown, if there is none.
    bool tell(const azuredevops::Organization &organization, const QString &afterwards);
    void clear();

    /// That the service asks to wait, and that @a left of it is still to pass.
    [[nodiscard]] static QString words(std::chrono::seconds left);

Q_SIGNALS:
    /// The pause that was told has ended.
    void over();

private:
    void tick();

    const azuredevops::Pauses &m_pauses;
    std::optional<azuredevops::Organization> m_organization; ///< whose pause is shown
    Statement *const m_statement;
    QTimer m_tick;
};

} // namespace widgets
