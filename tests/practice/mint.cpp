// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/mint.h"

#include <QByteArrayView>
#include <QRandomGenerator>

#include <array>

namespace practice {
namespace {

QByteArray randomLettersAndDigits(int count)
{
    constexpr QByteArrayView alphabet
        = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray text(count, '\0');
    for (char &c : text)
        c = alphabet[QRandomGenerator::system()->bounded(int(alphabet.size()))];
    return text;
}

bool isChecksumByte(int position)
{
    return position == 2 || position == 7 || position == 8 || position == 22;
}

/// CRC-32 (IEEE) of every byte that is not itself part of the checksum.
quint32 checksum(const std::array<quint8, 32> &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (int i = 0; i < int(bytes.size()); ++i) {
        if (isChecksumByte(i))
            continue;
        crc ^= bytes[i];
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

/// Lower-case base32 without padding; the last character carries one bit and four zeros.
QByteArray base32(const std::array<quint8, 32> &bytes)
{
    constexpr QByteArrayView alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    QByteArray text;
    quint32 pending = 0;
    int bits = 0;
    for (const quint8 byte : bytes) {
        pending = (pending << 8) | byte;
        for (bits += 8; bits >= 5; bits -= 5)
            text += alphabet[(pending >> (bits - 5)) & 31];
    }
    return text + alphabet[(pending << (5 - bits)) & 31];
}

} // namespace

QByteArray mintToken(QDate created)
{
    Q_ASSERT(created.year() >= 2024 && created.year() < 2024 + 26);
    return randomLettersAndDigits(52) + "JQQJ99" + char('A' + created.year() - 2024)
        + char('A' + created.month() - 1) + QByteArray(12, 'A') + randomLettersAndDigits(4) + "AZDO"
        + randomLettersAndDigits(4);
}

QByteArray mintOldToken(Holder holder)
{
    std::array<quint8, 32> bytes;
    for (quint8 &byte : bytes)
        byte = quint8(QRandomGenerator::system()->bounded(256));

    const quint32 sum = checksum(bytes) ^ (holder == Holder::User ? 0xE0B9692D : 0x1019F92E);
    bytes[22] = quint8(sum);
    bytes[8] = quint8(sum >> 8);
    bytes[7] = quint8(sum >> 16);
    bytes[2] = quint8(sum >> 24);
    return base32(bytes);
}

} // namespace practice
