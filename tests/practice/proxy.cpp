// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/proxy.h"

#include "practice/connection.h"

namespace practice {

Proxy::Proxy(Service &service, QObject *parent)
    : QTcpServer(parent)
    , m_service(service)
{
}

void Proxy::release(Endpoint endpoint)
{
    const auto connections = findChildren<Connection *>();
    for (Connection *connection : connections) {
        if (endpoint == Endpoint::All || connection->heldAt() == endpoint)
            connection->release();
    }
}

void Proxy::closeIdle()
{
    const auto connections = findChildren<Connection *>();
    for (Connection *connection : connections)
        connection->closeIfIdle();
}

void Proxy::hangUp()
{
    const auto connections = findChildren<Connection *>();
    for (Connection *connection : connections)
        connection->hangUp();
}

qsizetype Proxy::connections() const
{
    return findChildren<Connection *>().size();
}

void Proxy::incomingConnection(qintptr descriptor)
{
    new Connection(descriptor, m_service, this); // deletes itself when its socket closes
}

} // namespace practice
