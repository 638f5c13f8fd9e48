// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/message_reader.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/referrals/messages/message_import_dialog.h"
#include "ui/referrals/referrals_page.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPointer>
#include <QTemporaryDir>
#include <QUrl>
#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

inline QString written(const QTemporaryDir& folder, const char* name, const QByteArray& bytes) {
    const QString path = folder.filePath(QLatin1String(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

/// A message that was received earlier.
inline AcceptedMessage takeIn(Messages& messages, const QByteArray& bytes) {
    const auto read = ReadMessage::from(bytes);
    REQUIRE(read);
    const auto accepted = messages.accept(*read, Messages::usualDecision(messages.propose(*read)));
    REQUIRE(accepted);
    return *accepted;
}

/// Drops files on the page, as from the file manager.
inline void drop(ReferralsPage& page, const QStringList& paths) {
    QMimeData files;
    QList<QUrl> urls;
    for (const QString& path : paths) {
        urls << QUrl::fromLocalFile(path);
    }
    files.setUrls(urls);
    QDragEnterEvent entering(QPoint(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &entering);
    CHECK(entering.isAccepted());
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &event);
    QApplication::processEvents();
}

/// The form of the message in front; nothing when none is opened.
inline MessageImportDialog* dialogOf(const QWidget& page) {
    const auto find = [&page] { return named<MessageImportDialog>(page, "messageImportDialog"); };
    const bool isThere = QTest::qWaitFor([&find] { return find() != nullptr && find()->isActiveWindow(); }, 1000);
    return isThere ? find() : nullptr;
}

/// Closes the message in front with a key, until its dialog has gone.
inline void closeWith(const QWidget& page, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    const QPointer<MessageImportDialog> dialog = dialogOf(page);
    REQUIRE(dialog);
    press(key, modifiers);
    REQUIRE(QTest::qWaitFor([&dialog] { return !dialog || !dialog->isVisible(); }));
    settle();
}

/// Receives the message in front with one key.
inline void receive(const QWidget& page) { closeWith(page, Qt::Key_Return, Qt::ControlModifier); }

/// Nancy Berggren, whose CPR number the messages about her give.
inline Citizen nancyOf(Workspace& workspace) {
    Citizen nancy;
    nancy.givenName = QStringLiteral("Nancy");
    nancy.surname = QStringLiteral("Berggren");
    nancy.personNumber = QStringLiteral("2512489996");
    const auto added = workspace.citizens.add(nancy);
    REQUIRE(added);
    return *added;
}

} // namespace brobygger::test
