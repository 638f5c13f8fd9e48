// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/copying.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace brobygger {

namespace {

const QString keepOut = QStringLiteral("x-kde-passwordManagerHint");
const QString keepOutOfWindowsHistory =
    QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\"");

/// What this program copied. While it owns the clipboard, the clipboard gives this very object back.
class OwnCopy final : public QMimeData {
    Q_OBJECT
public:
    explicit OwnCopy(const QString& text) {
        setText(text);
        setData(keepOut, QByteArrayLiteral("secret"));
        setData(keepOutOfWindowsHistory, QByteArrayLiteral("1"));
    }
};

bool isOwn(const QClipboard& clipboard, QClipboard::Mode mode) {
    const bool owns = mode == QClipboard::Clipboard ? clipboard.ownsClipboard() : clipboard.ownsSelection();
    return owns || qobject_cast<const OwnCopy*>(clipboard.mimeData(mode)) != nullptr;
}

} // namespace

void copyPersonal(const QString& text) { QGuiApplication::clipboard()->setMimeData(new OwnCopy(text)); }

bool markOwnCopy() {
    QClipboard& clipboard = *QGuiApplication::clipboard();
    if (!clipboard.ownsClipboard())
        return false;
    const QMimeData* copied = clipboard.mimeData();
    if (!copied || !copied->hasText() || qobject_cast<const OwnCopy*>(copied))
        return false;
    copyPersonal(copied->text());
    return true;
}

void clearOwnCopy() {
    QClipboard& clipboard = *QGuiApplication::clipboard();
    if (isOwn(clipboard, QClipboard::Clipboard))
        clipboard.clear(QClipboard::Clipboard);
    if (clipboard.supportsSelection() && isOwn(clipboard, QClipboard::Selection))
        clipboard.clear(QClipboard::Selection);
}

} // namespace brobygger

#include "copying.moc"
