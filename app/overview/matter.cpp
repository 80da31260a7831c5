// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/matter.h"

#include "wording/standingwords.h"

#include <algorithm>

namespace overview {

using library::TokenState;
using wording::Mark;

bool concerns(Matter matter, const library::Standing &standing)
{
    switch (matter) {
    case Matter::All: return true;
    case Matter::Attention: {
        const Mark mark = wording::markOf(standing);
        return mark == Mark::Refused || mark == Mark::Warning || mark == Mark::Unknown;
    }
    case Matter::Expiring: // who hurries about one that is refused?
        return standing.reminder && standing.state != TokenState::Refused;
    case Matter::Refused: return standing.state == TokenState::Refused;
    case Matter::Global: return standing.has(library::Notice::GlobalToken);
    }
    Q_UNREACHABLE();
}

qsizetype countOf(Matter matter, const QList<wording::StandingToken> &tokens)
{
    return std::ranges::count_if(tokens, [matter](const wording::StandingToken &token) {
        return concerns(matter, token.standing);
    });
}

} // namespace overview
