// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/pauses.h"

#include <algorithm>

namespace azuredevops {

using std::chrono::seconds;

void Pauses::keep(const Organization &organization, std::optional<seconds> retryAfter)
{
    if (!retryAfter)
        return;
    const QDeadlineTimer end(std::min<seconds>(*retryAfter, longest));
    Pause &pause = m_pauses[organization.name().toLower()];
    if (end > pause.end)
        pause = {*retryAfter, end};
}

seconds Pauses::left(const Organization &organization) const
{
    const Pause pause = m_pauses.value(organization.name().toLower());
    return std::chrono::ceil<seconds>(pause.end.remainingTimeAsDuration());
}

seconds Pauses::asked(const Organization &organization) const
{
    return m_pauses.value(organization.name().toLower()).asked;
}

} // namespace azuredevops
