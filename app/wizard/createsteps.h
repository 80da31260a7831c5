// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wizard/session.h"

#include <QList>
#include <QString>

namespace wizard {

/// What a step has the person do in this window.
enum class Control { None, Link, Name, Lifespan };

/// One step on the token page of Azure DevOps, in its own words.
struct CreateStep
{
    QString picture; ///< `:/illustrations/PICTURE.svg`
    QString headline;
    QString words;
    Control control = Control::None;

    friend bool operator==(const CreateStep &, const CreateStep &) = default;
};

/// The steps from the browser to the copied token, in the order of the page
/// (azure-devops-facts §1), for the access that @a session has chosen.
[[nodiscard]] QList<CreateStep> createSteps(const Session &session);

} // namespace wizard
