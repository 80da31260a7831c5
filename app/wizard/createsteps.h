// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wizard/session.h"

#include <QList>
#include <QString>

namespace wizard {

/// One step on the token page of Azure DevOps, in its own words.
struct CreateStep
{
    QString picture; ///< `:/illustrations/PICTURE.svg`
    QString headline;
    QString words;
};

/// The steps from the browser to the copied token, in the order of the page
/// (azure-devops-facts §1), for the access that @a session has chosen.
[[nodiscard]] QList<CreateStep> createSteps(const Session &session);

} // namespace wizard
