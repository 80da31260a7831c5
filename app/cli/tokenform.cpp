// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/tokenform.h"

#include "token/token.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

struct FormRow
{
    TokenForm form;
    QLatin1StringView word;
    QLatin1StringView before; ///< what stands before the Base64
};

constexpr std::array forms{
    FormRow{TokenForm::Raw, "raw"_L1, ""_L1},
    FormRow{TokenForm::Base64, "base64"_L1, ""_L1},
    FormRow{TokenForm::Basic, "basic"_L1, "Basic "_L1},
    FormRow{TokenForm::BasicHeader, "basic-header"_L1, "Authorization: Basic "_L1},
};

/// Read by the loader, the shell or the C library of the command before it is the command's turn:
/// the token would be looked for as a file, and be shown in the complaint that there is none.
constexpr std::array systemsOwn{
    "PATH"_L1,     "HOME"_L1,       "SHELL"_L1,          "IFS"_L1,          "ENV"_L1,
    "BASH_ENV"_L1, "PS4"_L1,        "PROMPT_COMMAND"_L1, "SHELLOPTS"_L1,    "BASHOPTS"_L1,
    "TMPDIR"_L1,   "LOCPATH"_L1,    "NLSPATH"_L1,        "GCONV_PATH"_L1,   "LANG"_L1,
    "LANGUAGE"_L1, "PYTHONHOME"_L1, "PYTHONPATH"_L1,     "NODE_OPTIONS"_L1, "PERL5OPT"_L1,
};

bool isSystemsOwn(const QString &name)
{
    return name.startsWith("LD_"_L1) || name.startsWith("DYLD_"_L1) || name.startsWith("LC_"_L1)
        || std::ranges::find(systemsOwn, name) != systemsOwn.end();
}

} // namespace

std::optional<TokenForm> tokenFormFrom(const QString &word)
{
    const auto row = std::ranges::find(forms, word, &FormRow::word);
    return row == forms.end() ? std::nullopt : std::optional(row->form);
}

QString tokenFormWords()
{
    QStringList words;
    for (const FormRow &row : forms)
        words += row.word;
    return words.join(", "_L1);
}

QByteArray inForm(const token::Token &token, TokenForm form)
{
    if (form == TokenForm::Raw)
        return token.reveal();
    const FormRow &row = *std::ranges::find(forms, form, &FormRow::form);
    return QByteArray(row.before.data(), row.before.size()) + (':' + token.reveal()).toBase64();
}

std::optional<TokenVariable> tokenVariableFrom(const QString &text)
{
    static const QRegularExpression rule(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    const qsizetype equals = text.indexOf(u'=');
    const QString name = text.left(equals);
    const auto form = equals < 0 ? TokenForm::Raw : tokenFormFrom(text.mid(equals + 1));
    if (!form || !rule.match(name).hasMatch() || isSystemsOwn(name))
        return std::nullopt;
    return TokenVariable{name.toLatin1(), *form};
}

} // namespace cli
