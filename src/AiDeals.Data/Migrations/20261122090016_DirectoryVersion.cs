using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AiDeals.Data.Migrations
{
    /// <inheritdoc />
    public partial class DirectoryVersion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "directory_version",
                table: "ledger_state",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.UpdateData(
                table: "ledger_state",
                keyColumn: "id",
                keyValue: 1,
                column: "directory_version",
                value: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "directory_version",
                table: "ledger_state");
        }
    }
}
