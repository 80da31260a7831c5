// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/statewords.h"

#include <QCoreApplication>

namespace wording {
namespace {

using azuredevops::State;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::StateWords)
};

} // namespace

QString stateWord(State state)
{
    switch (state) {
    case State::Works:
        return Tr::tr("works");
    case State::Refused:
        return Tr::tr("refused");
    case State::NoPermission:
        return Tr::tr("no permission");
    case State::Unknown:
        return Tr::tr("not known");
    }
    Q_UNREACHABLE();
}

} // namespace wording
