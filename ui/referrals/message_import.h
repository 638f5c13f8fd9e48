// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/messages.h"
#include "ui/shell/slice.h"

#include <QObject>
#include <QStringList>

namespace brobygger {

class Page;

/// Takes message files in, one after the other: opens each for a decision, names what is of another kind or was here before,
/// and offers to remove the plain file afterwards.
class MessageImport final : public QObject {
    Q_OBJECT
public:
    MessageImport(PageContext& context, Page& page);

    /// Asks for a file.
    void choose();
    void take(const QStringList& paths);

private:
    void next();
    void done(const QString& path, const AcceptedMessage& accepted);
    void offerRemoval(const QString& path);

    PageContext& m_context;
    Page& m_page;
    QStringList m_waiting;
    QStringList m_setAside; ///< sentences about the files that became nothing
};

} // namespace brobygger
