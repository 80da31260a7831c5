// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/http.h"

#include <algorithm>

namespace practice {

QByteArray headerValue(const Headers &headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

std::optional<RequestHead> takeHead(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    QList<QByteArray> lines = buffer.left(end).split('\n');
    buffer.remove(0, end + 4);

    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    RequestHead head{words.value(0), words.value(1), {}};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        head.headers.emplace_back(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    return head;
}

QByteArray renderedHead(const Answer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Practice\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (answer.announcesLength)
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (answer.then == Answer::Then::Close && answer.amount == Answer::Amount::Everything)
        head += "Connection: close\r\n";
    return answer.amount == Answer::Amount::OpenHead ? head : head + "\r\n";
}

QByteArray rendered(const Answer &answer)
{
    switch (answer.amount) {
    case Answer::Amount::Nothing: return answer.before;
    case Answer::Amount::OpenHead:
    case Answer::Amount::Head: return answer.before + renderedHead(answer);
    case Answer::Amount::HalfTheBody:
        return answer.before + renderedHead(answer) + answer.body.left(answer.body.size() / 2);
    case Answer::Amount::Everything: return answer.before + renderedHead(answer) + answer.body;
    }
    Q_UNREACHABLE();
}

} // namespace practice
