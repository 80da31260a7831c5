// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/giventoken.h"

#include "cli/terminal.h"
#include "token/tokentext.h"
#include "wording/codes.h"
#include "wording/tokenwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cli {

using wording::CommandTrouble;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::GivenToken)
};

} // namespace

async::Result<token::Token, ExitCode> readGivenToken()
{
    const token::TokenText text = token::inspect(readSecret(Tr::tr("Token (not shown): ")));
    if (text.kind == token::Kind::Empty) {
        complain({}, CommandTrouble{CommandTrouble::Kind::NoTokenGiven});
        return ExitCode::WrongUsage;
    }
    if (!text.mayBeTried()) {
        complain({},
                 text.problems.isEmpty() ? wording::code(text.kind)
                                         : wording::code(text.problems.constFirst()),
                 wording::explain(text));
        return ExitCode::Refused;
    }
    if (!text.isPlausible()) // it may still be one; the service decides
        complain({},
                 text.problems.isEmpty() ? wording::code(text.kind)
                                         : wording::code(text.problems.constFirst()),
                 wording::explain(text));
    return *text.token;
}

} // namespace cli
