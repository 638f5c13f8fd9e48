// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_check.h"
#include "core/storage/statement.h"
#include "tests/support/builders.h"
#include "tests/support/files/attachable_files.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace brobygger;

namespace {
qint64 contentsKept(Workspace& workspace) {
    Statement select(workspace.session.database(), "SELECT count(*) AS number FROM attachment_content");
    REQUIRE(select.step());
    return select.integer("number");
}

NewAttachment fileOf(CitizenId citizen, const char* name, const QByteArray& bytes) {
    return {citizen, {}, QString::fromUtf8(name), bytes};
}

AttachmentId attached(Workspace& workspace, const NewAttachment& file) {
    const auto added = workspace.attachments.attach(file);
    REQUIRE(added);
    return added->id;
}

std::string refusalOf(const char* name, const QByteArray& bytes) {
    const auto type = checkedType(QString::fromUtf8(name), bytes);
    return type ? std::string() : type.error().message.toStdString();
}
} // namespace

TEST_CASE("A file is what its content says, and its name must agree", "[attachments]") {
    const QByteArray text = "Mødet er flyttet til mandag.\n";
    CHECK(*checkedType(QStringLiteral("Brev.pdf"), smallPdf()) == AttachmentType::Pdf);
    CHECK(*checkedType(QStringLiteral("Foto.PNG"), smallPng()) == AttachmentType::Png);
    CHECK(*checkedType(QStringLiteral("Foto.jpg"), jpegFrame()) == AttachmentType::Jpeg);
    CHECK(*checkedType(QStringLiteral("Foto.jpeg"), jpegFrame()) == AttachmentType::Jpeg);
    CHECK(*checkedType(QStringLiteral("Scan.tif"), tiffFrame()) == AttachmentType::Tiff);
    CHECK(*checkedType(QStringLiteral("Notat 1.2.txt"), text) == AttachmentType::Text);
    CHECK(*checkedType(QStringLiteral("Brev fra A. Hansen.txt"), QByteArray("\xef\xbb\xbf") + text) == AttachmentType::Text);
    CHECK(*checkedType(QStringLiteral("Gammel.txt"), QByteArray("S\xf8ren")) == AttachmentType::Text); // Windows-1252
    CHECK(refusalOf("Brev.pdf", smallPng()) ==
          "“Brev.pdf” is called PDF, but its content is PNG picture. Nothing was attached.");
    for (const char* name : {"Foto.jpg", "Scan.tiff", "Notat.txt"}) {
        INFO(name);
        CHECK_FALSE(refusalOf(name, smallPdf()).empty());
    }
}

TEST_CASE("Nothing that runs is attached, whatever it is called", "[attachments]") {
    const QList<QByteArray> running{"MZ\x90",
                                    "\x7f"
                                    "ELF",
                                    "PK\x03\x04",
                                    "\xd0\xcf\x11\xe0\xa1\xb1",
                                    "Rar!\x1a",
                                    "#!/bin/sh\n",
                                    "<!DOCTYPE html>",
                                    "\xef\xbb\xbf  <svg xmlns=''/>",
                                    "<?xml version='1.0'?>",
                                    "{\\rtf1 ",
                                    "[InternetShortcut]\nURL=x",
                                    "[Desktop Entry]\n",
                                    "GIF89a\x01",
                                    QByteArray("a\0b", 3)};
    for (const QByteArray& bytes : running) {
        for (const char* name : {"Brev.pdf", "Foto.png", "Foto.jpg", "Scan.tif", "Notat.txt"}) {
            INFO(name << ' ' << bytes.toHex().toStdString());
            CHECK_FALSE(checkedType(QString::fromUtf8(name), bytes));
        }
    }
    for (const char* name : {"Brev.docx", "Side.html", "Tegning.svg", "Alt.zip", "Program.exe", "Genvej.lnk", "Uden ending"}) {
        INFO(name);
        CHECK_FALSE(checkedType(QString::fromUtf8(name), "tekst"));
    }
}

TEST_CASE("A name that hides its ending is refused by name", "[attachments]") {
    for (const char* name : {"Brev.exe.pdf", "Brev.pdf.pdf", "Brev.html.pdf", "Brev.docm.PDF", "brev.js .pdf"}) {
        INFO(name);
        CHECK(refusalOf(name, smallPdf()).find(name) != std::string::npos);
    }
    CHECK_FALSE(refusalOf("Brev.pdf.exe", smallPdf()).empty());
    CHECK_FALSE(refusalOf("Brev\u202Efdp.pdf", smallPdf()).empty());
}

TEST_CASE("An empty file and one that was cut off are refused", "[attachments]") {
    CHECK(refusalOf("Brev.pdf", {}) == "“Brev.pdf” is empty. Nothing was attached.");
    CHECK_FALSE(refusalOf("Brev.pdf", smallPdf().chopped(8)).empty());
    CHECK_FALSE(refusalOf("Foto.jpg", jpegFrame().chopped(1)).empty());
    for (qsizetype size = 1; size < smallPng().size(); ++size) {
        CHECK_FALSE(checkedType(QStringLiteral("Foto.png"), smallPng().left(size)));
    }
    for (qsizetype size = 1; size < tiffFrame().size() - 4; ++size) { // behind the last entry nothing is needed
        CHECK_FALSE(checkedType(QStringLiteral("Scan.tif"), tiffFrame().left(size)));
    }
}

TEST_CASE("Any bytes are either one of the kinds or refused", "[attachments]") {
    std::mt19937 dice(1); // NOLINT: the same each time
    const QList<QByteArray> whole{smallPdf(), smallPng(), jpegFrame(), tiffFrame(), "tekst"};
    const QStringList names{QStringLiteral("a.pdf"), QStringLiteral("a.png"), QStringLiteral("a.jpg"), QStringLiteral("a.tif"),
                            QStringLiteral("a.txt")};
    for (int turn = 0; turn < 20'000; ++turn) {
        QByteArray bytes = whole[static_cast<qsizetype>(dice() % 5)];
        bytes.truncate(static_cast<qsizetype>(dice() % static_cast<unsigned>(bytes.size() + 1)));
        for (auto change = dice() % 4; change > 0 && !bytes.isEmpty(); --change) {
            bytes[static_cast<qsizetype>(dice() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(dice());
        }
        const auto type = checkedType(names[static_cast<qsizetype>(dice() % 5)], bytes);
        if (!type) {
            REQUIRE_FALSE(type.error().message.isEmpty());
        }
    }
}

TEST_CASE("An attached file keeps its bytes, title and day, and the log is whole", "[attachments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const AttachmentId id = attached(workspace, fileOf(citizen, "Brev fra lægen.pdf", smallPdf()));
    const Attachment kept = *workspace.attachments.find(id);
    CHECK(kept.title == QStringLiteral("Brev fra lægen"));
    CHECK(kept.type == AttachmentType::Pdf);
    CHECK(kept.size == smallPdf().size());
    CHECK(kept.addedAt == workspace.clock.now());
    CHECK(*attachmentBytes(workspace.source(), kept.content) == smallPdf());
    CHECK(workspace.attachments.forCitizen(citizen) == QList<Attachment>{kept});
    CHECK(workspace.audit.verify().problems.isEmpty());
    file.reopen();
    CHECK(file.workspace().attachments.find(id) == kept);
    CHECK(file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("The same bytes are kept once and go with the last attachment that has them", "[attachments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId one = aCitizen(workspace).id;
    const CitizenId other = aCitizen(workspace, QStringLiteral("Anna"), QStringLiteral("Abel")).id;
    const AttachmentId first = attached(workspace, fileOf(one, "Foto.png", smallPng()));
    const AttachmentId second = attached(workspace, fileOf(other, "Billede.png", smallPng()));
    CHECK(contentsKept(workspace) == 1);
    const auto again = workspace.attachments.attach(fileOf(one, "Kopi.png", smallPng()));
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Conflict);
    REQUIRE(workspace.attachments.remove(first));
    CHECK(contentsKept(workspace) == 1);
    const auto removed = workspace.attachments.remove(second);
    REQUIRE(removed);
    CHECK(contentsKept(workspace) == 0);
    CHECK(workspace.audit.verify().problems.isEmpty());
    REQUIRE((*removed)());
    CHECK(*attachmentBytes(workspace.source(), workspace.attachments.find(second)->content) == smallPng());
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("Attaching and changing are taken back, but not over a later change", "[attachments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto added = workspace.attachments.attach(fileOf(citizen, "Notat.txt", "Hej"));
    REQUIRE(added);
    Attachment told = *workspace.attachments.find(added->id);
    told.title = QStringLiteral("Notat fra mødet");
    told.source = QStringLiteral("Lægehuset");
    told.datedOn = workspace.clock.today().addDays(-3);
    told.kinds = {QStringLiteral("health"), QStringLiteral("plan")};
    const auto changed = workspace.attachments.change(told);
    REQUIRE(changed);
    CHECK(workspace.attachments.find(added->id) == told);
    CHECK_FALSE(added->undo());
    REQUIRE((*changed)());
    REQUIRE(added->undo());
    CHECK(contentsKept(workspace) == 0);
    told.title.clear();
    CHECK_FALSE(workspace.attachments.change(told));
}

TEST_CASE("A file that is too large, for itself or for the citizen, is refused with the numbers", "[attachments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    workspace.settings.set(attachmentMegabytes, 1);
    workspace.settings.set(citizenMegabytes, 1);
    const auto tooLarge = workspace.attachments.attach(fileOf(citizen, "Stor.txt", QByteArray(1'000'001, 'a')));
    REQUIRE_FALSE(tooLarge);
    CHECK(tooLarge.error().message.contains(QStringLiteral("Stor.txt")));
    attached(workspace, fileOf(citizen, "Halv.txt", QByteArray(600'000, 'a')));
    CHECK_FALSE(workspace.attachments.attach(fileOf(citizen, "Resten.txt", QByteArray(600'000, 'b'))));
    attached(workspace, fileOf(citizen, "Lille.txt", QByteArray(400'000, 'b')));
}

TEST_CASE("A copy is a file in clear on the list, and so is the file it was read from", "[attachments]") {
    TestFile file;
    QTemporaryDir folder;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    NewAttachment read = fileOf(citizen, "Brev.pdf", smallPdf());
    read.readFrom = folder.filePath(QStringLiteral("Brev.pdf"));
    const AttachmentId id = attached(workspace, read);
    const QString path = folder.filePath(QStringLiteral("kopi.pdf"));
    REQUIRE(workspace.attachments.saveCopy(id, path));
    QFile copy(path);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == smallPdf());
    QStringList listed;
    for (const PlainFile& plain : workspace.audit.plainFiles()) {
        listed << plain.path;
    }
    CHECK(listed.contains(path));
    CHECK(listed.contains(read.readFrom));
    CHECK_FALSE(workspace.attachments.saveCopy(id, folder.filePath(QStringLiteral("nej/kopi.pdf"))));
}

TEST_CASE("A file on a message stands on the citizen too, and outlives the message that was taken back", "[attachments]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    ShortMessage message;
    message.citizen = citizen;
    message.direction = MessageDirection::Received;
    message.on = workspace.clock.today();
    message.channel = QStringLiteral("nfs");
    message.with.name = QStringLiteral("Jobcenteret (eksempel)");
    message.text = QStringLiteral("Se vedhæftet.");
    const auto received = workspace.correspondence.add(message);
    REQUIRE(received);
    NewAttachment scan = fileOf(citizen, "Scan.tif", tiffFrame());
    scan.on.message = received->id;
    const AttachmentId id = attached(workspace, scan);
    CHECK(workspace.attachments.on(citizen, scan.on).size() == 1);
    CHECK(workspace.attachments.forCitizen(citizen).size() == 1);
    CHECK(workspace.attachments.on(citizen, {}).isEmpty());
    NewAttachment stranger = scan;
    stranger.citizen = aCitizen(workspace, QStringLiteral("Anna"), QStringLiteral("Abel")).id;
    CHECK_FALSE(workspace.attachments.attach(stranger));
    REQUIRE(received->undo());
    CHECK(workspace.attachments.find(id)->on.isCitizen());
    CHECK(workspace.audit.verify().problems.isEmpty());
}
