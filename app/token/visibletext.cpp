// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "token/visibletext.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace token {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Not seen, although Unicode does not count them among the format characters.
constexpr std::array unseen{
    Range{0x034F, 0x034F}, // combining grapheme joiner
    Range{0x115F, 0x1160}, // Hangul fillers
    Range{0x17B4, 0x17B5}, // Khmer vowels
    Range{0x180B, 0x180F}, // Mongolian variation selectors
    Range{0x2065, 0x2065}, Range{0x2800, 0x2800}, // the empty Braille pattern
    Range{0x3164, 0x3164}, // Hangul filler
    Range{0xFE00, 0xFE0F}, // variation selectors
    Range{0xFFA0, 0xFFA0}, // Hangul filler
    Range{0xFFF0, 0xFFF8}, Range{0xE0000, 0xE0FFF}, // tags, variation selectors
};

/// Takes the first character off @a text; half of a pair is taken for itself.
char32_t takeFirst(QStringView &text)
{
    const bool isPair = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate();
    const char32_t c = isPair ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode();
    text = text.sliced(isPair ? 2 : 1);
    return c;
}

bool isSeen(char32_t c)
{
    if (isInvisible(c))
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return true; // Qt's: letters, digits, signs, spaces
    }
}

template<typename Predicate>
QString kept(QStringView text, Predicate isKept)
{
    QString result;
    result.reserve(text.size());
    while (!text.isEmpty()) {
        const QStringView before = text;
        if (isKept(takeFirst(text)))
            result += before.first(before.size() - text.size());
    }
    return result;
}

} // namespace

bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format
        || std::ranges::any_of(unseen,
                               [c](Range range) { return range.first <= c && c <= range.last; });
}

bool isVisibleText(QStringView text)
{
    while (!text.isEmpty()) {
        if (!isSeen(takeFirst(text)))
            return false;
    }
    return true;
}

QString withoutInvisibles(QStringView text)
{
    return kept(text, [](char32_t c) { return !isInvisible(c); });
}

QString onlyVisible(QStringView text)
{
    return kept(text, isSeen);
}

} // namespace token
