// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/token.h"

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace token {
namespace {

/// Keeps the page that @a bytes lie on out of the swap space, as far as the system lets us: it
/// stays so for as long as the program runs, for the next token may lie there.
void lockInMemory([[maybe_unused]] const QByteArray &bytes)
{
#ifdef Q_OS_UNIX
    static const auto pageSize = quintptr(sysconf(_SC_PAGESIZE));
    const auto address = reinterpret_cast<quintptr>(bytes.constData());
    const quintptr offset = address % pageSize;
    const auto *const page = reinterpret_cast<const void *>(address - offset);
#ifdef Q_OS_LINUX
    mlock2(page, std::size_t(bytes.size()) + offset, 0); // sanitizers make nothing of mlock()
#else
    mlock(page, std::size_t(bytes.size()) + offset);
#endif
#endif
}

} // namespace

std::optional<Token> Token::fromText(QStringView text)
{
    if (text.isEmpty() || text.size() > longest
        || !std::all_of(text.begin(), text.end(), isVisibleAscii))
        return std::nullopt;
    return Token(text.toLatin1());
}

Token::Token(QByteArray secret)
    : m_secret(std::move(secret))
{
    lockInMemory(m_secret);
}

Token &Token::operator=(const Token &other)
{
    Token copy(other);
    m_secret.swap(copy.m_secret);
    return *this;
}

Token &Token::operator=(Token &&other) noexcept
{
    m_secret.swap(other.m_secret);
    return *this;
}

Token::~Token()
{
    if (!m_secret.isDetached())
        return; // another copy still needs the bytes
    for (volatile char &byte : m_secret)
        byte = 0; // volatile: a plain fill() of dying memory would be optimized away
}

QDebug operator<<(QDebug debug, const Token &)
{
    return debug << "Token(hidden)";
}

} // namespace token
