// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/journey.h"
#include "lifecycle/session.h"
#include "wizard/services.h"

#include <QWizard>

namespace wizard {

class StepRail;

/// The window for a journey: its pages in the order of route(), and the rail of steps.
class TokenWizard final : public QWizard
{
    Q_OBJECT

public:
    /// What @a services refer to must outlive the wizard. @a organization prefills the first page.
    TokenWizard(lifecycle::Journey journey, const Services &services,
                const std::optional<azuredevops::Organization> &organization = {},
                QWidget *parent = nullptr);

    int nextId() const override;

    /// Asks first if a token that is shown only once would be lost.
    void reject() override;

Q_SIGNALS:
    /// The person has given the token up.
    void tokenForgotten();

private:
    void addPages(const Services &services);
    void nameButtons();

    const lifecycle::Journey m_journey;
    lifecycle::Session m_session;
    StepRail *const m_rail;
};

} // namespace wizard
