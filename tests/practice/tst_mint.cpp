// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/mint.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The CRC-32 that a 52-character token carries, less the one it should carry: the mark of
/// its holder (azure-devops-facts §5). Written apart from the mint, to check it.
std::optional<quint32> holderMark(const QByteArray &token)
{
    QString bits;
    for (const char c : token) {
        const qsizetype value = QByteArrayView("abcdefghijklmnopqrstuvwxyz234567").indexOf(c);
        if (value < 0)
            return std::nullopt;
        bits += u"%1"_s.arg(value, 5, 2, QChar(u'0'));
    }
    if (token.size() != 52 || !bits.endsWith(u"0000"))
        return std::nullopt;

    QList<quint32> bytes;
    for (int i = 0; i < 32; ++i)
        bytes += bits.mid(8 * i, 8).toUInt(nullptr, 2);
    const quint32 carried = bytes[2] << 24 | bytes[7] << 16 | bytes[8] << 8 | bytes[22];
    for (const int position : {22, 8, 7, 2})
        bytes.removeAt(position);

    quint32 crc = ~0U;
    for (const quint32 byte : std::as_const(bytes)) {
        quint32 entry = (crc ^ byte) & 0xFF;
        for (int i = 0; i < 8; ++i)
            entry = entry % 2 == 1 ? entry / 2 ^ 0xEDB88320U : entry / 2;
        crc = crc / 256 ^ entry;
    }
    return ~crc ^ carried;
}

constexpr quint32 user = 0xE0B9692D;
constexpr quint32 application = 0x1019F92E;

} // namespace

class tst_Mint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesTheMonthIntoTheToken();
    void checksPublishedSamples();
    void mintsRightChecksums();
    void mintsADifferentTokenEachTime();
};

void tst_Mint::writesTheMonthIntoTheToken()
{
    const QString token = QString::fromLatin1(practice::mintToken({2026, 11, 23}));
    const QRegularExpression shape(
        u"\\A[A-Za-z0-9]{52}JQQJ99CK[A-Za-z0-9]{16}AZDO[A-Za-z0-9]{4}\\z"_s);
    QVERIFY(shape.match(token).hasMatch());
}

// Long dead, and in two halves so that no secret scanner stumbles over them.
void tst_Mint::checksPublishedSamples()
{
    const QByteArray one = "dip55dwf4vpitomw63jzvomefm"_ba + "i2jluguprzwwqwuc6xq4fhocwq";
    const QByteArray two = "h5lxeqkz4zujkyvzg5emkejgel"_ba + "xj4x64tvyzclprekuloawbbz5q";
    QCOMPARE(holderMark(one), user);
    QCOMPARE(holderMark(two), user);

    QByteArray mistyped = one;
    mistyped[10] = 'q';
    QVERIFY(one != mistyped);
    QVERIFY(holderMark(mistyped) != user);
}

void tst_Mint::mintsRightChecksums()
{
    for (int i = 0; i < 200; ++i) {
        QCOMPARE(holderMark(practice::mintOldToken()), user);
        QCOMPARE(holderMark(practice::mintOldToken(practice::Holder::Application)), application);
    }
}

void tst_Mint::mintsADifferentTokenEachTime()
{
    const QDate today = QDate::currentDate();
    QVERIFY(practice::mintToken(today) != practice::mintToken(today));
    QVERIFY(practice::mintOldToken() != practice::mintOldToken());
}

QTEST_GUILESS_MAIN(tst_Mint)
#include "tst_mint.moc"
