// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "diagnosis/secretproof.h"

#include "token/token.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace diagnosis {
namespace {

constexpr qsizetype pieceLength = 12;
constexpr int mostLayers = 3;
constexpr qsizetype shortestCoded = 16; // characters that can hold a piece, in Base64

/// `\u0041`, `\x41`, `%41`, `&#65;` and `&#x41;` become the character.
QByteArray unescaped(const QByteArray &text)
{
    static const QRegularExpression escape(
        u"\\\\u00([0-9a-f]{2})|\\\\x([0-9a-f]{2})|%([0-9a-f]{2})|&#x0*([0-9a-f]{2});|&#0*([0-9]{2,3});"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString whole = QString::fromLatin1(text);
    QString result;
    qsizetype end = 0;
    for (const auto &match : escape.globalMatch(whole)) {
        result += whole.mid(end, match.capturedStart() - end);
        const bool isDecimal = match.hasCaptured(5);
        const QString digits = match.captured(match.lastCapturedIndex());
        result += QChar(digits.toUShort(nullptr, isDecimal ? 10 : 16));
        end = match.capturedEnd();
    }
    return (result + whole.mid(end)).toLatin1();
}

/// The parts of @a text that consist of @a characters alone and are long enough.
QList<QByteArray> runs(const QByteArray &text, bool (*belongs)(char))
{
    QList<QByteArray> found;
    for (auto at = text.begin(); at != text.end();) {
        const auto begin = std::find_if(at, text.end(), belongs);
        at = std::find_if_not(begin, text.end(), belongs);
        if (at - begin >= shortestCoded)
            found += QByteArray(begin, at - begin);
    }
    return found;
}

bool isBase64(char c)
{
    return std::isalnum(uchar(c)) || c == '+' || c == '/' || c == '-' || c == '_';
}

bool isHex(char c)
{
    return std::isxdigit(uchar(c));
}

/// What @a text can be read as, one layer of coding less.
QList<QByteArray> decoded(const QByteArray &text)
{
    QList<QByteArray> results;
    for (QByteArray run : runs(text, isBase64)) {
        run.replace('-', '+').replace('_', '/');
        for (qsizetype start = 0; start < 4; ++start)
            results += QByteArray::fromBase64(run.mid(start)).replace('\0', QByteArray());
    }
    for (const QByteArray &run : runs(text, isHex)) {
        for (qsizetype start = 0; start < 2; ++start) {
            QByteArray digits = run.mid(start);
            digits.chop(digits.size() % 2);
            results += QByteArray::fromHex(digits).replace('\0', QByteArray());
        }
    }
    if (const QByteArray plain = unescaped(text); plain != text)
        results += plain;
    return results;
}

QByteArray withoutBlanks(QByteArray text)
{
    text.removeIf([](char c) { return std::isspace(uchar(c)) || c == '\\' || c == '"'; });
    return text;
}

} // namespace

SecretProof::SecretProof(const QString &text)
{
    QList<QByteArray> layer{text.toUtf8()};
    for (int depth = 0; depth <= mostLayers; ++depth) {
        QList<QByteArray> next;
        for (const QByteArray &form : std::as_const(layer)) {
            const QByteArray dense = withoutBlanks(form);
            take(form);
            take(dense);
            next += decoded(form);
            if (dense != form)
                next += decoded(dense);
        }
        layer = next;
    }
}

void SecretProof::take(const QByteArray &form)
{
    QByteArray lower = form.toLower();
    for (int way = 0; way < 2; ++way) {
        m_forms += lower;
        for (qsizetype i = 0; i + pieceLength <= lower.size(); ++i)
            m_pieces += lower.mid(i, pieceLength);
        std::ranges::reverse(lower);
    }
}

bool SecretProof::holds(const token::Token &secret) const
{
    const QByteArray lower = secret.reveal().toLower();
    if (lower.size() < pieceLength)
        return std::ranges::any_of(m_forms,
                                   [&](const QByteArray &form) { return form.contains(lower); });
    for (qsizetype i = 0; i + pieceLength <= lower.size(); ++i) {
        if (m_pieces.contains(lower.mid(i, pieceLength)))
            return true;
    }
    return false;
}

} // namespace diagnosis
