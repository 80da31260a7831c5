// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

/// Tokens made when they are needed: as literals, secret scanners would take them for real ones.
namespace test {

using namespace Qt::Literals::StringLiterals;

constexpr quint32 userToken = 0xE0B9692D;
constexpr quint32 applicationSecret = 0x1019F92E;

constexpr QStringView base32Digits = u"abcdefghijklmnopqrstuvwxyz234567";
inline const QString alphanumerics
    = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;

inline QString randomText(QRandomGenerator &random, QStringView alphabet, int size)
{
    QString text;
    for (int i = 0; i < size; ++i)
        text += alphabet[random.bounded(alphabet.size())];
    return text;
}

/// 84 characters; `C` and `B` stand for February 2026.
inline QString currentToken(quint32 seed = 1, QStringView date = u"CB", QStringView check = u"7aZ0")
{
    QRandomGenerator random(seed);
    return randomText(random, alphanumerics, 52) + u"JQQJ99"_s + date.toString()
        + randomText(random, alphanumerics, 16) + u"AZDO"_s + check.toString();
}

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xEDB88320U : crc >> 1;
    }
    return ~crc;
}

/// 52 characters with a right checksum (azure-devops-facts §5).
inline QString olderToken(quint32 seed = 1, quint32 mark = userToken)
{
    QRandomGenerator random(seed);
    QByteArray bytes(32, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    QByteArray covered = bytes;
    for (const int hole : {22, 8, 7, 2})
        covered.remove(hole, 1);
    quint32 number = crc32(covered) ^ mark;
    for (const int hole : {22, 8, 7, 2}) {
        bytes[hole] = char(number & 0xFF);
        number >>= 8;
    }

    QString text;
    for (int bit = 0; bit < 260; bit += 5) {
        int digit = 0;
        for (int i = bit; i < bit + 5; ++i)
            digit = digit << 1 | (i < 256 ? quint8(bytes[i / 8]) >> (7 - i % 8) & 1 : 0);
        text += base32Digits[digit];
    }
    return text;
}

inline QString base64(const QString &text)
{
    return QString::fromLatin1(text.toLatin1().toBase64());
}

} // namespace test
